import * as vscode from 'vscode';

const scheme = 'unres-doctor';

/** Shows, as a text to copy into a report of a fault, what the extension and the server know of themselves. */
export class Doctor implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  private text = '';

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly server: () => string,
  ) {}

  provideTextDocumentContent(): string {
    return this.text;
  }

  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document.uri;
    this.text = `${this.ofExtension()}\n${await this.ofServer(document)}`;
    const page = vscode.Uri.parse(`${scheme}:UN%20resolutions%20doctor`);
    this.changed.fire(page);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), { preview: true });
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  private ofExtension(): string {
    const { version } = this.context.extension.packageJSON as { version: string };
    const rows = [
      ['version', version],
      ['editor', `${vscode.env.appName} ${vscode.version}${vscode.env.remoteName ? `, remote (${vscode.env.remoteName})` : ''}`],
      ['system', `${process.platform}-${process.arch}`],
      ['folder is trusted', vscode.workspace.isTrusted ? 'yes' : 'no'],
      ['server', this.server()],
    ];
    const width = Math.max(...rows.map(([name]) => name.length)) + 2;
    return `Extension\n${rows.map(([name, value]) => `  ${name.padEnd(width)}${value}\n`).join('')}`;
  }

  /** A document that the server does not know has no part in it. */
  private async ofServer(document: vscode.Uri | undefined): Promise<string> {
    for (const argument of document ? [{ uri: document.toString() }, null] : [null]) {
      try {
        return (await vscode.commands.executeCommand<{ text: string }>('unres.doctor', argument)).text;
      } catch {
        // Not open on the server, or no server: the next argument tells.
      }
    }
    return 'The server does not answer.\n';
  }
}
