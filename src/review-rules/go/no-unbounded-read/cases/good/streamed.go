package uploads

import (
	"bufio"
	"compress/gzip"
	"net/http"
)

func count(r *http.Request) (int, error) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		return 0, err
	}
	defer zr.Close()
	n := 0
	lines := bufio.NewScanner(zr)
	for lines.Scan() {
		n++
	}
	return n, lines.Err()
}
