import * as vscode from 'vscode';
import { isChecked } from './documents';

/** What `unres/status` tells: see docs/lsp.md of the project. */
interface Told {
  health: 'ok' | 'warning';
  message?: string;
  quiescent: boolean;
  indexDate: string;
  documents: DocumentTold[];
}

interface DocumentTold {
  uri: string;
  served: boolean;
  profile: string;
  dialect: string;
  mode: string;
  errors: number;
  warnings: number;
  hints: number;
}

const profiles: Record<string, [short: string, long: string]> = {
  ga: ['GA', 'General Assembly'],
  sc: ['SC', 'Security Council'],
  ecosoc: ['ECOSOC', 'Economic and Social Council'],
  hrc: ['HRC', 'Human Rights Council'],
  mun: ['MUN', 'Model United Nations'],
};

const dialects: Record<string, string> = {
  drafting: 'drafting format',
  page: 'pages of an issued text',
  plain: 'plain text',
  markdown: 'Markdown',
};

const counted = (count: number, what: string) => `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;

/** The item at the lower right: for whom the active draft is read, and how it stands. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('unres.status', vscode.StatusBarAlignment.Right, 101);
  private readonly listener: vscode.Disposable;
  private latest: Told | undefined;
  private problem = '';

  constructor() {
    this.item.name = 'UN resolution';
    this.item.command = 'unres.showMenu';
    this.listener = vscode.window.onDidChangeActiveTextEditor(() => this.show());
    this.show();
  }

  told(told: Told): void {
    this.latest = told;
    this.problem = '';
    this.show();
  }

  /** No server runs, for a reason or because another is about to. */
  stopped(problem = ''): void {
    this.latest = undefined;
    this.problem = problem;
    this.show();
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const told = document && this.latest?.documents.find((each) => same(each.uri, document.uri));
    void vscode.commands.executeCommand('setContext', 'unres.served', told?.served === true);
    if (document && this.problem && isChecked(document)) {
      this.item.text = '$(error) UN resolution: not checked';
      this.item.tooltip = this.problem;
      this.item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
      this.item.show();
    } else if (this.latest && told?.served) {
      this.describe(this.latest, told);
      this.item.show();
    } else {
      this.item.hide();
    }
  }

  private describe(all: Told, told: DocumentTold): void {
    const [short, long] = profiles[told.profile] ?? [told.profile, told.profile];
    const findings = told.errors + told.warnings + told.hints;
    const sign = all.health === 'warning' ? '$(warning)' : !all.quiescent ? '$(sync~spin)' : findings === 0 ? '$(check)' : '$(law)';
    const mode = told.mode === 'final' ? ' final' : '';
    this.item.text = `${sign} ${short}${mode} · ${told.dialect} · ${counted(findings, 'finding')}`;
    this.item.backgroundColor = all.health === 'warning' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    const rows = [
      ['Rules of', long],
      ['Read as', told.mode === 'final' ? 'a final text' : 'a draft'],
      ['Written as', dialects[told.dialect] ?? told.dialect],
      ['Findings', [counted(told.errors, 'error'), counted(told.warnings, 'warning'), counted(told.hints, 'hint')].join(', ')],
      ['Index of', all.indexDate + (all.quiescent ? '' : '; folders are being read')],
    ];
    const tooltip = new vscode.MarkdownString('', true);
    tooltip.appendMarkdown(`**UN resolution**\n\n| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name}&nbsp;&nbsp; | ${value} |`).join('\n')}\n`);
    if (all.message) {
      tooltip.appendMarkdown('\n$(warning) ').appendText(all.message);
    }
    this.item.tooltip = tooltip;
  }
}

function same(written: string, uri: vscode.Uri): boolean {
  return vscode.Uri.parse(written).toString() === uri.toString();
}
