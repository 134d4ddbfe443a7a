package archive

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"
)

type Archive struct {
	dir   string
	log   *slog.Logger
	limit int64
}

type manifest struct {
	Made  time.Time `json:"made"`
	Names []string  `json:"names"`
}

// Pack copies what the sources give into one folder and writes down what is in it.
func (a *Archive) Pack(ctx context.Context, sources map[string]io.Reader) (total int64, err error) {
	started := time.Now()
	found := manifest{Made: started}
	for name, source := range sources {
		if ctx.Err() != nil {
			return total, ctx.Err()
		}
		path := filepath.Join(a.dir, filepath.Base(name))
		n, err := a.copy(path, source)
		if err != nil {
			return total, fmt.Errorf("%s: %w", name, err)
		}
		if total += n; total > a.limit {
			a.log.Warn("over the limit", "name", name, "total", total)
			break
		}
		found.Names = append(found.Names, name)
	}
	data, err := json.MarshalIndent(found, "", "  ") // expect: overwritten-error
	err = os.WriteFile(filepath.Join(a.dir, "manifest.json"), data, 0o600)
	if err != nil {
		return total, fmt.Errorf("manifest: %w", err)
	}
	a.log.Info("packed", "took", time.Since(started), "total", total)
	return total, nil
}

func (a *Archive) copy(path string, source io.Reader) (int64, error) {
	out, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	defer out.Close()
	writer := bufio.NewWriter(out)
	n, err := io.Copy(writer, source)
	if err != nil {
		return n, err
	}
	writer.Flush() // expect: unchecked-error
	return n, nil
}
