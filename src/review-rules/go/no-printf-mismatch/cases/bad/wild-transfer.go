package transfer

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"time"
)

type Report struct {
	Files   int
	Bytes   int64
	Skipped []string
	Took	time.Duration
}

func (r Report) String() string {
	share := 100 * float64(r.Files) / float64(r.Files+len(r.Skipped))
	return fmt.Sprintf("%d files, %d bytes, %.1f%% in %v", r.Files, r.Bytes, share, r.Took)
}

// Copy brings every file of a folder to another place, and goes on after files that cannot be read.
func Copy(from, to string, verbose bool) (report Report, err error) {
	started := time.Now()
	entries, err := os.ReadDir(from)
	if err != nil {
		return report, fmt.Errorf("list %q: %w", from, err)
	}
	for index, entry := range entries {
		if entry.IsDir() {
			continue
		}
		path := filepath.Join(from, entry.Name())
		n, err := copyFile(path, filepath.Join(to, entry.Name()))
		switch {
		case errors.Is(err, os.ErrPermission):
			log.Printf("skipped %s (%d of %d): %v", path, index, err) // expect: printf-mismatch
			report.Skipped = append(report.Skipped, path)
			continue
		case err != nil:
			return report, fmt.Errorf("copy %s to %s: %w", path, to, err)
		}
		if verbose {
			fmt.Fprintf(os.Stderr, "%3d/%-3d %-40s %10d\n", index+1, len(entries), entry.Name(), n)
		}
		report.Files++
		report.Bytes += n
	}
	report.Took = time.Since(started)
	log.Println("copied", report.String(), "100%")
	return report, nil
}

func copyFile(from, to string) (int64, error) {
	in, err := os.Open(from)
	if err != nil {
		return 0, err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return 0, err
	}
	n, err := io.Copy(out, in)
	return n, errors.Join(err, out.Close())
}
