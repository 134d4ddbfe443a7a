import * as vscode from 'vscode';

export class PreviewSession implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];

  constructor(private readonly run: (text: string) => void) {
    this.disposables.push(vscode.window.onDidChangeActiveTextEditor(() => this.run('')));
    vscode.workspace.onDidSaveTextDocument((document) => this.run(document.fileName), this, this.disposables);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

// Lives as long as the extension.
export function activate(): void {
  vscode.workspace.onDidOpenTextDocument((document) => console.log(document.fileName));
}

export class Registry {
  constructor() {
    vscode.workspace.onDidOpenTextDocument((document) => console.log(document.fileName));
  }
}
