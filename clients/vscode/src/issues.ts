import * as vscode from 'vscode';

/** What the server answers to `unres.openIssues`. */
interface OpenIssues {
  count: number;
  text: string;
}

/** Opens what the active draft leaves open as a document beside it, which is not saved unless its reader does. */
export async function showOpenIssues(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (!uri) {
    return;
  }
  const by = await vscode.window.showQuickPick(
    [
      { label: 'In the order of the text', by: 'place' },
      { label: 'By delegation', by: 'delegation' },
    ],
    { title: 'Open issues' },
  );
  if (!by) {
    return;
  }
  const answer = await vscode.commands.executeCommand<OpenIssues>('unres.openIssues', { uri, format: 'markdown', by: by.by });
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: answer.text });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}
