package repo

import (
	"os"
	"path/filepath"
	"strings"
)

type repository struct {
	name      string
	cachePath string
}

func (r *repository) keep(index []byte, names []string) error {
	// For completion in the shell only.
	charts := filepath.Join(r.cachePath, r.name+"-charts.txt")
	os.MkdirAll(filepath.Dir(charts), 0o755)
	os.WriteFile(charts, []byte(strings.Join(names, "\n")), 0o644)
	sum(index)

	os.WriteFile(filepath.Join(os.Getenv("XDG_CACHE_HOME"), r.name), index, 0o644)
	return nil
}

func sum(index []byte) {}
