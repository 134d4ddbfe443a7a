import * as vscode from 'vscode';
import { window } from 'vscode';

export class PreviewSession implements vscode.Disposable {
  private readonly status: vscode.StatusBarItem;
  private editor?: vscode.TextEditor;

  constructor(private readonly run: (text: string) => void) {
    this.status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right);
    window.onDidChangeActiveTextEditor(() => this.run('')); // expect: listener-leak
  }

  start(editor: vscode.TextEditor): void {
    this.editor = editor;
    this.status.show();
    vscode.workspace.onDidChangeTextDocument((event) => { // expect: listener-leak
      if (event.document === this.editor?.document) this.run(event.document.getText());
    });
  }

  dispose(): void {
    this.status.dispose();
    this.editor = undefined;
  }
}
