package imports

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

type entry struct {
	name  string
	count int
}

type importer struct {
	limit int
	known map[string]bool
}

func (i *importer) fromFile(path string) ([]entry, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("import %s: %w", path, err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, fmt.Errorf("import %s: %w", path, err)
	}
	if info.Size() > int64(i.limit) {
		return nil, fmt.Errorf("import %s: %d bytes are too many", path, info.Size())
	}
	return i.read(file)
}

func (i *importer) read(in io.Reader) ([]entry, error) {
	var found []entry
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		name, count, ok := strings.Cut(lines.Text(), "=")
		if !ok || i.known[name] {
			continue
		}
		number, err := strconv.Atoi(count)
		if err != nil {
			return nil, fmt.Errorf("entry %s: %w", name, err)
		}
		i.known[name] = true
		found = append(found, entry{name: name, count: number})
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("lines: %w", err)
	}
	return found, nil
}
