package sample

import "os"

func (w *Writer) Rotate(path string) error {
	w.mu.Lock()
	if err := w.file.Close(); err != nil {
		w.mu.Unlock()
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err // expect: lock-leak
	}
	w.file = file
	w.mu.Unlock()
	return nil
}
