package export

import (
	"bytes"
	"encoding/csv"
)

func ToCSV(rows [][]string) (string, error) {
	var buf bytes.Buffer
	writer := csv.NewWriter(&buf)
	defer writer.Flush()
	if err := writer.WriteAll(rows); err != nil {
		return "", err
	}
	return buf.String(), nil
}
