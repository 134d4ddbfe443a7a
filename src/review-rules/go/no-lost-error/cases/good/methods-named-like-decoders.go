package lenient

import (
	"encoding/json"
	"io"
)

type ValueDecoder interface {
	Decode(into any, from *Cursor)
}

type Table interface {
	Decode(into any)
}

type Cursor struct {
	Err error
}

type orEmpty struct {
	valueDecoder ValueDecoder
	tableDecoder Table
}

func (d *orEmpty) Decode(into any, from *Cursor) {
	d.valueDecoder.Decode(into, from)
	d.tableDecoder.Decode(into)
}

func First(r io.Reader) (string, error) {
	var name string
	err := json.NewDecoder(r).Decode(&name)
	return name, err
}
