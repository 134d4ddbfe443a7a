package number

import (
	"net/http"
	"strconv"
)

type limits struct{ files, depth uint32 }

func (l *limits) set(r *http.Request) error {
	files := r.FormValue("files")
	n, err := strconv.ParseUint(files, 10, 64)
	if err != nil {
		return err
	}
	l.files = uint32(n) // expect: integer-overflow
	return nil
}
