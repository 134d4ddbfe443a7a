package other

import (
	"example.com/os"
	"example.com/store/orm"
)

type Rows struct{}

func Use(tx *orm.Tx, rows Rows, dec Decoder, v *Value) {
	os.Rename("a", "b")
	tx.Commit()
	rows.Scan(v)
	dec.Decode(v)
	for rows.Next() {
		v.Add(1)
	}
}
