// options: {"complexity": 8, "nesting": 3, "function_lines": 22, "file_lines": 60}
package importer // expect: length

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
func (i *Importer) Read(in io.Reader) ([]Row, error) { // expect: length, complexity
	var rows []Row
	lines := bufio.NewScanner(in)
	for number := 1; lines.Scan(); number++ {
		text := strings.TrimSpace(lines.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		fields := strings.Split(text, i.Separator)
		if len(fields) < 2 {
			if i.Strict {
				return nil, fmt.Errorf("line %d: too few fields", number)
			}
			i.warn(number, "too few fields")
			continue
		}
		amount, err := strconv.Atoi(fields[1])
		if err != nil && i.Strict {
			return nil, err
		}
		row := Row{Name: fields[0], Amount: amount, Labels: map[string]string{}}
		for _, label := range fields[2:] {
			if key, value, ok := strings.Cut(label, "="); ok {
				if _, isTaken := row.Labels[key]; isTaken { // expect: nesting
					i.warn(number, "label twice: "+key)
				}
				row.Labels[key] = value
			}
		}
		rows = append(rows, row)
	}
	return rows, lines.Err()
}

// Sum is of the rows that have the label.
func Sum(rows []Row, key, value string) (sum int) {
	for _, row := range rows {
		if row.Labels[key] == value {
			sum += row.Amount
		}
	}
	return sum
}

// Report makes a table of it.
func Report(rows []Row, width int) string {
	var text strings.Builder
	for _, row := range rows {
		fmt.Fprintf(&text, "%-*s %8d\n", width, row.Name, row.Amount)
	}
	return text.String()
}
