import { randomBytes } from 'crypto';
import * as path from 'path';
import * as vscode from 'vscode';

/** What the server answers to `unres.submissionReport`. */
interface Report {
  verdict: string;
  html?: string;
  markdown?: string;
}

/** The one panel that shows a report, and the draft that it is on. */
let panel: vscode.WebviewPanel | undefined;
let draft: vscode.Uri | undefined;

/** Shows the report on the active draft beside it; asked again, in the same panel. */
export async function checkBeforeSubmission(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document.uri ?? draft;
  const report = document && (await ask(document, 'html'));
  if (!document || !report?.html) {
    return;
  }
  draft = document;
  panel ??= makePanel();
  panel.title = `Report: ${path.posix.basename(document.path)}`;
  panel.webview.html = shown(report.html);
  panel.reveal(undefined, true);
}

/** Writes the report on the draft of the panel, as it stands now, into a file that the user names. */
export async function saveReport(): Promise<void> {
  if (!draft) {
    return;
  }
  const beside = draft.scheme === 'file' ? draft.with({ path: draft.path.replace(/(\.unres|\.res)?(\.md)?$/, '-report.html') }) : undefined;
  const file = await vscode.window.showSaveDialog({
    title: 'Save report',
    defaultUri: beside,
    filters: { HTML: ['html'], Markdown: ['md'] },
  });
  const format = file?.path.endsWith('.md') ? 'markdown' : 'html';
  const text = file && (await ask(draft, format))?.[format];
  if (file && text) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
}

async function ask(document: vscode.Uri, format: 'html' | 'markdown'): Promise<Report | undefined> {
  try {
    return await vscode.commands.executeCommand<Report>('unres.submissionReport', { uri: document.toString(), format });
  } catch (error) {
    void vscode.window.showErrorMessage(`There is no report: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function makePanel(): vscode.WebviewPanel {
  const made = vscode.window.createWebviewPanel(
    'unres.report',
    'Report',
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
  );
  made.onDidDispose(() => (panel = undefined));
  made.webview.onDidReceiveMessage((line: unknown) => {
    if (typeof line === 'number' && draft) {
      const start = new vscode.Position(Math.max(0, line - 1), 0);
      const editor = vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === draft?.toString());
      void vscode.window.showTextDocument(draft, {
        viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One,
        selection: new vscode.Range(start, start),
      });
    }
  });
  return made;
}

/** The page with the one script that may run in it: a place of the draft that is chosen is shown there. */
function shown(html: string): string {
  const nonce = randomBytes(16).toString('hex');
  const kind = vscode.window.activeColorTheme.kind;
  const light = kind === vscode.ColorThemeKind.Light || kind === vscode.ColorThemeKind.HighContrastLight;
  const script = `const editor = acquireVsCodeApi();
const choose = (event) => {
  const place = event.target.closest('[data-line]');
  if (place && !event.target.closest('a') && getSelection().isCollapsed) editor.postMessage(Number(place.dataset.line));
};
document.addEventListener('click', choose);
document.addEventListener('keydown', (event) => event.key === 'Enter' && choose(event));
for (const place of document.querySelectorAll('[data-line]')) {
  place.tabIndex = 0;
  place.style.cursor = 'pointer';
}`;
  return html
    .replace('<html lang="en">', `<html lang="en" class="${light ? 'light' : 'dark'}">`)
    .replace("default-src 'none';", `default-src 'none'; script-src 'nonce-${nonce}';`)
    .replace(/<\/body>\s*<\/html>\s*$/, () => `<script nonce="${nonce}">${script}</script>\n</body>\n</html>\n`);
}
