package number

import (
	"net/http"
	"strconv"
)

func count(res *http.Response) (int32, error) {
	n, err := strconv.ParseInt(res.Header.Get("X-Total-Count"), 10, 64)
	if err != nil {
		return 0, err
	}
	return int32(n), nil // expect: integer-overflow
}
