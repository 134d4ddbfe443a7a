package store

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
)

func Sizes(folder string) (map[string]int64, error) {
	root, err := os.OpenRoot(folder) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	sizes := map[string]int64{}
	err = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := root.Stat(name)
		if err != nil {
			return err
		}
		sizes[name] = info.Size()
		return nil
	})
	return sizes, err
}

type archive interface {
	Extract(ctx context.Context, visit func(context.Context, string) error) error
}

func unpack(ctx context.Context, from archive, folder string) error {
	root, err := os.OpenRoot(folder) // expect: unclosed-handle
	if err != nil {
		return err
	}
	visit := func(_ context.Context, name string) error {
		file, err := root.Create(name)
		if err != nil {
			return err
		}
		return file.Close()
	}
	return from.Extract(ctx, visit)
}

func list(folder, into string) error {
	out, err := os.Create(into) // expect: unclosed-handle
	if err != nil {
		return err
	}
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil {
			_, err = out.WriteString(path + "\n")
		}
		return err
	})
}
