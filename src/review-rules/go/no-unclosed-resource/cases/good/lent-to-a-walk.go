package store

import (
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
)

func list(folder, into string) error {
	out, err := os.Create(into)
	if err != nil {
		return err
	}
	defer out.Close()
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil {
			_, err = out.WriteString(path + "\n")
		}
		return err
	})
}

// The last one closes it.
func last(folder, into string) error {
	out, err := os.Create(into)
	if err != nil {
		return err
	}
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if path == "end" {
			return out.Close()
		}
		return err
	})
}

// It lives as long as the handler.
func serve(mux *http.ServeMux, log string) error {
	out, err := os.Create(log)
	if err != nil {
		return err
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_, err := out.WriteString(r.URL.Path)
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	})
	return nil
}

// Whoever gets the closure goes on with it.
func writer(into string) (func(string) error, error) {
	out, err := os.Create(into)
	if err != nil {
		return nil, err
	}
	write := func(text string) error {
		_, err := out.WriteString(text)
		return err
	}
	return write, nil
}

type visitor struct{ visit func(string) error }

func kept(into string, each []*visitor) error {
	out, err := os.Create(into)
	if err != nil {
		return err
	}
	visit := func(text string) error {
		_, err := out.WriteString(text)
		return err
	}
	for _, one := range each {
		one.visit = visit
	}
	return nil
}

func beside(folder, into string) error {
	out, err := os.Create(into)
	if err != nil {
		return err
	}
	go filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		_, err = out.WriteString(path)
		return err
	})
	return nil
}
