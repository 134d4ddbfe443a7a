package suite

import (
	"encoding/json"
	"os"
	"testing"
)

func Folder(t testing.TB) string {
	dir := t.TempDir()
	os.Chmod(dir, 0o700)
	return dir
}

func Race(name string, b []byte, done chan<- error) {
	f, err := os.OpenFile(name, os.O_RDWR, 0o600)
	if err != nil {
		done <- err
		return
	}
	f.WriteAt(b, 2)
	f.Close()
	var got map[string]int
	json.Unmarshal(b, &got)
	done <- nil
}
