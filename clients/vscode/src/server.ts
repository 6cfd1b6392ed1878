import { constants, promises as fs } from 'fs';
import { homedir } from 'os';
import * as path from 'path';
import * as vscode from 'vscode';

const program = process.platform === 'win32' ? 'unres.exe' : 'unres';

/** Where the server is, or, in words for the user, why it could not be found. */
export type Server = { path: string } | { problem: string };

/** The path from the settings, else the bundled server, else `unres` on the PATH. */
export async function findServer(extensionPath: string): Promise<Server> {
  const configured = vscode.workspace.getConfiguration('unres').get<string>('server.path', '').trim();
  if (configured) {
    const file = absolute(configured);
    return (await isExecutable(file))
      ? { path: file }
      : { problem: `Resolutions are not checked: the setting unres.server.path names ${file}, which is not a program that can be run.` };
  }
  const bundled = path.join(extensionPath, 'bin', program);
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const file of [bundled, ...folders.map((folder) => path.join(folder, program))]) {
    if (await isExecutable(file)) {
      return { path: file };
    }
  }
  return {
    problem:
      `Resolutions are not checked: this extension came without the program “unres” for ${process.platform}-${process.arch}, ` +
      'and none is on the PATH. Install it, or say where it is in the setting unres.server.path.',
  };
}

function absolute(file: string): string {
  const expanded = file.replace(/^~(?=$|[\\/])/, homedir());
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  return path.resolve(folder ?? homedir(), expanded);
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await fs.access(file, constants.X_OK);
    return (await fs.stat(file)).isFile();
  } catch {
    return false;
  }
}
