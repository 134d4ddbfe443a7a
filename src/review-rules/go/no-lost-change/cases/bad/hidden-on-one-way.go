package work

import (
	"io"
	"net/http"
	"os"
)


func text(src string, isLocal bool) ([]byte, error) {
	var data []byte
	var err error
	if isLocal {
		data, err := os.ReadFile(src) // expect: lost-write
		if err == nil && len(data) == 0 {
			return nil, io.ErrUnexpectedEOF
		}
	} else {
		var resp *http.Response
		resp, err = http.Get(src)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		data, err = io.ReadAll(resp.Body)
	}
	if err != nil {
		return nil, err
	}
	return data, nil
}
