package files

import (
	"flag"
	"net/http"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("dir", ".", "folder")
	flag.Parse()
	text, err := os.ReadFile(filepath.Join(*dir, os.Args[1]))
	if err != nil {
		os.Exit(1)
	}
	_ = http.ListenAndServe(":8080", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write(text)
	}))
}

func Load(path string) ([]byte, error) {
	return os.ReadFile(path)
}
