package table

import (
	"encoding/csv"
	"io"
)

func Load(r io.Reader, each func([]string) error) (err error) {
	defer func() {
		if err == io.EOF {
			err = nil
		}
	}()
	reader := csv.NewReader(r)
	for {
		record, err := reader.Read()
		if err != nil {
			return err
		}
		if err := each(record); err != nil {
			return err
		}
	}
}
