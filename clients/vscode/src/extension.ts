import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn } from 'vscode-languageclient/node';
import { documentSelector, isChecked } from './documents';
import { checkBeforeSubmission, saveReport } from './report';
import { findServer } from './server';

/** The running client, if any; created at the first document to check, replaced on restart. */
let client: LanguageClient | undefined;
/** Whether a first document has asked for the server; from then on changed settings restart it. */
let wanted = false;
/** Starts and stops run one after the other, so that a restart never meets a half-started client. */
let queue: Promise<void> = Promise.resolve();

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('unres.restartServer', () => restart(context)),
    vscode.commands.registerCommand('unres.checkBeforeSubmission', checkBeforeSubmission),
    vscode.commands.registerCommand('unres.saveReport', saveReport),
    vscode.workspace.onDidOpenTextDocument((document) => startFor(context, document)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const selector = event.affectsConfiguration('unres.checkMarkdown');
      if (wanted && (selector || event.affectsConfiguration('unres.server.path'))) {
        restart(context);
      } else if (selector) {
        vscode.workspace.textDocuments.forEach((document) => startFor(context, document));
      }
    }),
  );
  vscode.workspace.textDocuments.forEach((document) => startFor(context, document));
}

export function deactivate(): Promise<void> {
  return enqueue(stop);
}

function startFor(context: vscode.ExtensionContext, document: vscode.TextDocument): void {
  if (!wanted && isChecked(document)) {
    restart(context);
  }
}

function restart(context: vscode.ExtensionContext): Promise<void> {
  wanted = true;
  return enqueue(async () => {
    await stop();
    await start(context);
  });
}

function enqueue(step: () => Promise<void>): Promise<void> {
  queue = queue.then(step, step);
  return queue;
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const server = await findServer(context.extensionPath);
  if ('problem' in server) {
    offerSettings(server.problem);
    return;
  }
  client = new LanguageClient(
    'unres',
    'UN resolutions',
    { command: server.path, args: ['lsp'] },
    {
      documentSelector: documentSelector(),
      initializationOptions: vscode.workspace.getConfiguration('unres'),
      synchronize: { configurationSection: 'unres' },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: { executeCommand: (command, args, next) => next(command, args.length > 0 ? args : activeDocument()) },
    },
  );
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    offerSettings(`${server.path} did not start: ${error instanceof Error ? error.message : error}`);
  }
}

/** What a command of the server is about where the command palette names nothing. */
function activeDocument(): string[] {
  const document = vscode.window.activeTextEditor?.document;
  return document ? [document.uri.toString()] : [];
}

async function stop(): Promise<void> {
  const stopped = client;
  client = undefined;
  try {
    await stopped?.dispose();
  } catch {
    // A server that has already died has nothing left to stop.
  }
}

/** Tells why nothing is checked and leads to the remedy; does not wait for an answer. */
function offerSettings(problem: string): void {
  const settings = 'Open Settings';
  const again = 'Try Again';
  void vscode.window.showErrorMessage(problem, settings, again).then((choice) => {
    if (choice === settings) {
      void vscode.commands.executeCommand('workbench.action.openSettings', 'unres.server.path');
    } else if (choice === again) {
      void vscode.commands.executeCommand('unres.restartServer');
    }
  });
}
