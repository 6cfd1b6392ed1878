import * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient/node';

const schemes = ['file', 'untitled'];

function languages(): string[] {
  const markdown = vscode.workspace.getConfiguration('unres').get<boolean>('checkMarkdown', false);
  return markdown ? ['unres', 'markdown', 'plaintext'] : ['unres'];
}

/** What the server is told about: resolutions, Markdown and plain text where that is wanted, and its settings. */
export function documentSelector(): DocumentSelector {
  const drafts = languages().flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
  return [...drafts, { scheme: 'file', pattern: '**/.unres.json' }];
}

export function isChecked(document: vscode.TextDocument): boolean {
  return languages().includes(document.languageId) && schemes.includes(document.uri.scheme);
}
