import * as vscode from 'vscode';
import { Doctor } from './doctor';
import { showOpenIssues } from './issues';
import { showMenu } from './menu';
import { Preview } from './preview';
import { checkBeforeSubmission, saveReport } from './report';
import { Service } from './service';
import { Status } from './status';

let service: Service | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const status = new Status();
  const running = (service = new Service(context, status));
  const doctor = new Doctor(context, () => running.describe());
  const preview = new Preview(context);
  const commands: Record<string, () => unknown> = {
    'unres.restartServer': () => running.restart(),
    'unres.showOutput': () => running.showOutput(),
    'unres.showDoctor': () => doctor.show(),
    'unres.showMenu': () => showMenu(context, (command) => command in commands || running.can(command)),
    'unres.treatAsResolution': treatAsResolution,
    'unres.openExample': () => openExample(context),
    'unres.openNewDraft': openNewDraft,
    'unres.showPreview': () => preview.show(),
    'unres.printPreview': () => preview.print(),
    'unres.showSource': () => preview.showSource(),
    'unres.togglePreviewFindings': () => preview.toggleFindings(),
    'unres.checkBeforeSubmission': checkBeforeSubmission,
    'unres.saveReport': saveReport,
    'unres.showOpenIssues': showOpenIssues,
    'unres.openWalkthrough': () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstSteps`, false),
  };
  context.subscriptions.push(status, doctor, preview);
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  }
}

export function deactivate(): Promise<void> | undefined {
  return service?.dispose();
}

/** Checks a document whose language is another, whatever it is called, until it is closed. */
async function treatAsResolution(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) {
    await vscode.languages.setTextDocumentLanguage(document, 'unres');
  }
}

/** A draft with slips, to try things on; unsaved, so that it can be opened as new again. */
async function openExample(context: vscode.ExtensionContext): Promise<void> {
  const file = vscode.Uri.joinPath(context.extensionUri, 'examples', 'lighthouses.unres.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'unres', content }));
}

/** An empty draft, with the snippet of a whole one to fill in. */
async function openNewDraft(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'unres' }));
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'unres', name: 'Draft resolution' });
}
