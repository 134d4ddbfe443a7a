// options: {"complexity": 8, "nesting": 3, "function_lines": 22, "file_lines": 60}
package importer

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

type Row struct {
	Name   string
	Amount int
	Labels map[string]string
}

type Importer struct {
	Separator string
	Strict    bool
	warnings  []string
}

func (i *Importer) warn(line int, text string) {
	i.warnings = append(i.warnings, fmt.Sprintf("line %d: %s", line, text))
}

// Read takes one row from each line, in the order of the lines.
func (i *Importer) Read(in io.Reader) ([]Row, error) {
	var rows []Row
	lines := bufio.NewScanner(in)
	for number := 1; lines.Scan(); number++ {
		text := strings.TrimSpace(lines.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		row, err := i.row(number, strings.Split(text, i.Separator))
		if err != nil && i.Strict {
			return nil, err
		}
		if err != nil {
			i.warn(number, err.Error())
			continue
		}
		rows = append(rows, row)
	}
	return rows, lines.Err()
}

func (i *Importer) row(number int, fields []string) (Row, error) {
	if len(fields) < 2 {
		return Row{}, fmt.Errorf("line %d: too few fields", number)
	}
	amount, err := strconv.Atoi(fields[1])
	row := Row{Name: fields[0], Amount: amount, Labels: map[string]string{}}
	for _, label := range fields[2:] {
		key, value, _ := strings.Cut(label, "=")
		if _, isTaken := row.Labels[key]; isTaken {
			i.warn(number, "label twice: "+key)
		}
		row.Labels[key] = value
	}
	return row, err
}
