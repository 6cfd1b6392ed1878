import { randomBytes } from 'crypto';
import * as path from 'path';
import * as vscode from 'vscode';

/** What the server answers to `unres.preview`. */
interface Answer {
  title: string;
  symbol: string;
  html?: string;
  elements?: unknown[];
}

type FromPage =
  | { kind: 'ready' }
  | { kind: 'scrolled'; line: number }
  | { kind: 'chosen'; line: number }
  | { kind: 'printed'; html: string };

export const viewType = 'unres.preview';

/** For how long the echo of a scroll that the other side asked for is not sent back, in milliseconds. */
const echo = 250;

/** The preview beside the editor: one panel, of the draft it was last asked for. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private draft: vscode.Uri | undefined;
  private ready = false;
  private asking = false;
  private stale = false;
  private findings = true;
  private leader: 'text' | 'page' = 'text';
  private leadsUntil = 0;
  private readonly listeners: vscode.Disposable;

  constructor(private readonly context: vscode.ExtensionContext) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.isOf(document) && this.refresh()),
      // Findings also change with settings and with what the folder has.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.draft?.toString())) {
          this.refresh();
        }
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scroll(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.point(textEditor)),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state: { uri?: string } | undefined) => this.restore(panel, state?.uri),
      }),
    );
  }

  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document.uri ?? this.draft;
    if (!document) {
      return;
    }
    if (this.panel && document.toString() === this.draft?.toString()) {
      this.panel.reveal(undefined, true);
      return;
    }
    this.draft = document;
    const made = this.panel;
    this.panel ??= vscode.window.createWebviewPanel(viewType, 'Preview', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, this.options());
    if (!made) {
      this.attach(this.panel);
    }
    await this.fill(this.panel);
  }

  /** Writes the pages as they are shown, for a browser to print. */
  print(): void {
    void this.panel?.webview.postMessage({ kind: 'print' });
  }

  toggleFindings(): void {
    this.findings = !this.findings;
    void this.panel?.webview.postMessage({ kind: 'findings', shown: this.findings });
  }

  async showSource(line?: number): Promise<void> {
    if (this.draft) {
      const start = new vscode.Position(Math.max(0, (line ?? 1) - 1), 0);
      await vscode.window.showTextDocument(this.draft, {
        viewColumn: this.editor()?.viewColumn ?? vscode.ViewColumn.One,
        selection: line === undefined ? undefined : new vscode.Range(start, start),
      });
    }
  }

  dispose(): void {
    this.listeners.dispose();
    this.panel?.dispose();
  }

  private options(): vscode.WebviewOptions & vscode.WebviewPanelOptions {
    return {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [vscode.Uri.joinPath(this.context.extensionUri, 'dist')],
    };
  }

  private attach(panel: vscode.WebviewPanel): void {
    panel.iconPath = vscode.Uri.joinPath(this.context.extensionUri, 'images', 'icon.png');
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.draft = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
  }

  /** After a restart of the window: the draft may be gone, and so is the panel then. */
  private async restore(panel: vscode.WebviewPanel, uri: string | undefined): Promise<void> {
    if (!uri || this.panel) {
      panel.dispose();
      return;
    }
    try {
      await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    } catch {
      panel.dispose();
      return;
    }
    panel.webview.options = this.options();
    this.panel = panel;
    this.draft = vscode.Uri.parse(uri);
    this.attach(panel);
    await this.fill(panel);
  }

  private async fill(panel: vscode.WebviewPanel): Promise<void> {
    const answer = await this.ask('html');
    if (answer?.html) {
      this.ready = false;
      panel.title = `Preview: ${path.posix.basename(this.draft!.path)}`;
      panel.webview.html = this.page(panel.webview, answer.html);
    }
  }

  private async ask(format: 'html' | 'elements'): Promise<Answer | undefined> {
    try {
      return await vscode.commands.executeCommand<Answer>('unres.preview', { uri: this.draft?.toString(), format });
    } catch (error) {
      if (format === 'html') {
        void vscode.window.showErrorMessage(`There is no preview: ${error instanceof Error ? error.message : error}`);
      }
      return undefined;
    }
  }

  /** Asks again once the answer on its way has come: the server is never more than one answer behind. */
  private async refresh(): Promise<void> {
    this.stale = true;
    if (this.asking || !this.ready) {
      return;
    }
    this.asking = true;
    while (this.stale && this.panel) {
      this.stale = false;
      const answer = await this.ask('elements');
      if (answer) {
        void this.panel?.webview.postMessage({ kind: 'elements', uri: this.draft?.toString(), ...answer });
      }
    }
    this.asking = false;
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.ready = true;
        await this.refresh();
        if (!this.findings) {
          void this.panel?.webview.postMessage({ kind: 'findings', shown: false });
        }
        if (this.editor()) {
          this.point(this.editor()!);
        }
        break;
      case 'scrolled': {
        const editor = this.editor();
        if (editor && this.takesLead('page')) {
          const at = new vscode.Position(Math.max(0, Math.floor(message.line) - 1), 0);
          editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
        }
        break;
      }
      case 'chosen':
        await this.showSource(message.line);
        break;
      case 'printed':
        await this.save(message.html);
        break;
    }
  }

  /** Whether a side that has scrolled leads the other, and was not just led itself. */
  private takesLead(side: 'text' | 'page'): boolean {
    if (this.leader !== side && Date.now() < this.leadsUntil) {
      return false;
    }
    this.leader = side;
    this.leadsUntil = Date.now() + echo;
    return true;
  }

  private scroll(editor: vscode.TextEditor): void {
    if (this.isOf(editor.document) && editor.visibleRanges.length > 0 && this.takesLead('text')) {
      void this.panel?.webview.postMessage({ kind: 'scroll', line: editor.visibleRanges[0].start.line + 1 });
    }
  }

  private point(editor: vscode.TextEditor): void {
    if (this.isOf(editor.document)) {
      this.takesLead('text');
      void this.panel?.webview.postMessage({ kind: 'cursor', line: editor.selection.active.line + 1 });
    }
  }

  private isOf(document: vscode.TextDocument): boolean {
    return this.panel !== undefined && document.uri.toString() === this.draft?.toString();
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.draft?.toString());
  }

  /** The server's page without its text, which the script puts there; nothing else may be loaded or run. */
  private page(webview: vscode.Webview, html: string): string {
    const nonce = randomBytes(16).toString('hex');
    const script = webview.asWebviewUri(vscode.Uri.joinPath(this.context.extensionUri, 'dist', 'preview.js'));
    return html
      .replace("style-src 'unsafe-inline'", `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`)
      .replace('<style>', `<style nonce="${nonce}">`)
      .replace(/(<main[^>]*>)[^]*(<\/main>)/, (_, open: string, close: string) => open + close)
      .replace(/<\/body>\s*<\/html>\s*$/, () => `<script nonce="${nonce}" src="${script}"></script>\n</body>\n</html>\n`);
  }

  private async save(pages: string): Promise<void> {
    const draft = this.draft;
    const answer = await this.ask('html');
    if (!draft || !answer?.html) {
      return;
    }
    const file = await vscode.window.showSaveDialog({
      title: 'Write the preview as a page to print',
      defaultUri: draft.scheme === 'file' ? draft.with({ path: draft.path.replace(/(\.unres|\.res)?(\.md)?$/, '-preview.html') }) : undefined,
      filters: { HTML: ['html'] },
    });
    if (!file) {
      return;
    }
    const page = answer.html.replace(/<main[^>]*>[^]*<\/main>/, () => `<main class="pages">${pages}</main>`);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page));
    if (vscode.env.remoteName === undefined) {
      await vscode.env.openExternal(file);
    } else {
      void vscode.window.showInformationMessage(`Written: ${vscode.workspace.asRelativePath(file)}. Open it in a browser to print it.`);
    }
  }
}
