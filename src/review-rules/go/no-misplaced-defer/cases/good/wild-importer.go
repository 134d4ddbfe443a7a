package importer

import (
	"archive/zip"
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

type Importer struct {
	db  *sql.DB
	dir string
}

// Run imports every archive of the folder in one transaction each.
func (i *Importer) Run(ctx context.Context) (count int, err error) {
	archives, err := filepath.Glob(filepath.Join(i.dir, "*.zip"))
	if err != nil {
		return 0, fmt.Errorf("list archives: %w", err)
	}
	for _, name := range archives {
		added, err := i.importArchive(ctx, name)
		count += added
		if err != nil {
			return count, err
		}
		if err := os.Remove(name); err != nil {
			return count, err
		}
	}
	return count, nil
}

func (i *Importer) importArchive(ctx context.Context, name string) (count int, err error) {
	reader, err := zip.OpenReader(name)
	if err != nil {
		return 0, fmt.Errorf("open %s: %w", name, err)
	}
	defer reader.Close()
	for _, entry := range reader.File {
		if entry.FileInfo().IsDir() {
			continue
		}
		added, err := i.importEntry(ctx, entry)
		if err != nil {
			return count, fmt.Errorf("import %s: %w", entry.Name, err)
		}
		count += added
	}
	return count, nil
}

func (i *Importer) importEntry(ctx context.Context, entry *zip.File) (int, error) {
	content, err := entry.Open()
	if err != nil {
		return 0, err
	}
	defer content.Close()
	data, err := io.ReadAll(content)
	if err != nil {
		return 0, err
	}
	return len(data), i.store(ctx, data)
}
