import * as vscode from 'vscode';

interface Contributed {
  command: string;
  title: string;
  category?: string;
}

/** What is not about a draft stands last, by itself. */
const general = new Set(['unres.restartServer', 'unres.showOutput', 'unres.showDoctor', 'unres.openWalkthrough']);
const hidden = new Set(['unres.showMenu', 'unres.saveReport', 'unres.treatAsResolution', 'unres.printPreview', 'unres.showSource', 'unres.togglePreviewFindings']);

/** The commands of the palette that the active draft and the server have, to choose from. */
export async function showMenu(context: vscode.ExtensionContext, can: (command: string) => boolean): Promise<void> {
  const { contributes } = context.extension.packageJSON as { contributes: { commands: Contributed[] } };
  const offered = contributes.commands.filter(({ command }) => !hidden.has(command) && can(command));
  const item = ({ command, title }: Contributed) => ({ label: title, command });
  const chosen = await vscode.window.showQuickPick(
    [
      ...offered.filter(({ command }) => !general.has(command)).map(item),
      { label: '', kind: vscode.QuickPickItemKind.Separator, command: '' },
      ...offered.filter(({ command }) => general.has(command)).map(item),
    ],
    { title: 'UN resolution', placeHolder: 'What is to be done?' },
  );
  if (chosen) {
    await vscode.commands.executeCommand(chosen.command);
  }
}
