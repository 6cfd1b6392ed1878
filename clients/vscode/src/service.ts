import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, StaticFeature } from 'vscode-languageclient/node';
import { documentSelector, isChecked } from './documents';
import { findServer } from './server';
import { Status } from './status';

/** Tells the server that `unres/status` is listened to. */
const statusFeature: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, unresStatus: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  dispose: () => undefined,
};

/** The language server of this window: started at the first document to check, and anew on demand. */
export class Service implements vscode.Disposable {
  private client: LanguageClient | undefined;
  /** Whether a first document has asked for the server; from then on changed settings restart it. */
  private wanted = false;
  /** Starts and stops run one after the other, so that a restart never meets a half-started client. */
  private queue: Promise<void> = Promise.resolve();
  private readonly output = vscode.window.createOutputChannel('UN resolutions');
  private readonly listeners: vscode.Disposable;
  /** Where the running server is, or why none runs. */
  private state = 'not started: no resolution is open';
  /** What the server can do beside LSP, each a context key `unres.can.NAME` for the menus. */
  private commands = new Set<string>();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly status: Status,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.startFor(document)),
      vscode.workspace.onDidChangeConfiguration((event) => this.followSettings(event)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.wanted && this.restart()),
    );
    vscode.workspace.textDocuments.forEach((document) => this.startFor(document));
  }

  restart(): Promise<void> {
    this.wanted = true;
    return this.enqueue(async () => {
      await this.stop();
      await this.start();
    });
  }

  /** Of what an error told by a command of the server may be due to. */
  describe(): string {
    return this.state;
  }

  /** Whether the running server has a command. */
  can(command: string): boolean {
    return this.commands.has(command);
  }

  showOutput(): void {
    this.output.show(true);
  }

  async dispose(): Promise<void> {
    this.listeners.dispose();
    await this.enqueue(() => this.stop());
    this.output.dispose();
  }

  private startFor(document: vscode.TextDocument): void {
    if (!this.wanted && isChecked(document)) {
      void this.restart();
    }
  }

  private followSettings(event: vscode.ConfigurationChangeEvent): void {
    const selector = event.affectsConfiguration('unres.checkMarkdown');
    if (this.wanted && (selector || event.affectsConfiguration('unres.server.path'))) {
      void this.restart();
    } else if (selector) {
      vscode.workspace.textDocuments.forEach((document) => this.startFor(document));
    }
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step, step);
    return this.queue;
  }

  private async start(): Promise<void> {
    const server = await findServer(this.context.extensionPath);
    if ('problem' in server) {
      this.fail(server.problem);
      return;
    }
    const client = new LanguageClient(
      'unres',
      'UN resolutions',
      { command: server.path, args: ['lsp'] },
      {
        documentSelector: documentSelector(),
        initializationOptions: vscode.workspace.getConfiguration('unres'),
        synchronize: { configurationSection: 'unres' },
        outputChannel: this.output,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        middleware: { executeCommand: (command, args, next) => next(command, args.length > 0 ? args : activeDocument()) },
      },
    );
    client.registerFeature(statusFeature);
    client.onNotification('unres/status', (told) => this.status.told(told));
    this.client = client;
    try {
      await client.start();
      this.state = server.path;
      this.announce(client.initializeResult?.capabilities.executeCommandProvider?.commands ?? []);
    } catch (error) {
      this.client = undefined;
      this.fail(`Resolutions are not checked: ${server.path} did not start: ${error instanceof Error ? error.message : error}`);
    }
  }

  private announce(commands: string[]): void {
    const before = this.commands;
    this.commands = new Set(commands);
    for (const command of new Set([...before, ...commands])) {
      const key = command.replace(/^unres\./, 'unres.can.');
      void vscode.commands.executeCommand('setContext', key, this.commands.has(command));
    }
  }

  private async stop(): Promise<void> {
    const stopped = this.client;
    this.client = undefined;
    this.announce([]);
    this.status.stopped();
    try {
      await stopped?.dispose();
    } catch {
      // A server that has already died has nothing left to stop.
    }
  }

  /** Tells why nothing is checked and leads to the remedy; does not wait for an answer. */
  private fail(problem: string): void {
    this.state = problem;
    this.status.stopped(problem);
    const settings = 'Open Settings';
    const again = 'Try Again';
    void vscode.window.showErrorMessage(problem, settings, again).then((choice) => {
      if (choice === settings) {
        void vscode.commands.executeCommand('workbench.action.openSettings', 'unres.server.path');
      } else if (choice === again) {
        void this.restart();
      }
    });
  }
}

/** What a command of the server is about where the command palette names nothing. */
function activeDocument(): string[] {
  const document = vscode.window.activeTextEditor?.document;
  return document ? [document.uri.toString()] : [];
}
