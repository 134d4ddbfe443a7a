package rows

import (
	"fmt"
	"strconv"
)

func bridge(row []string) (int, error) {
	if len(row) != 2 {
		return 0, fmt.Errorf("expected 2 fields, got %d", len(row))
	}
	number, err := strconv.Atoi(row[1])
	if err != nil {
		return 0, fmt.Errorf("no number: %v", row[2]) // expect: slice-bounds
	}
	return number, nil
}
