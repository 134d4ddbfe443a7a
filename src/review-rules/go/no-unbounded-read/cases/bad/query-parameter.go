package sso

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"io/ioutil"
	"net/http"
)

func message(r *http.Request) ([]byte, error) {
	packed, err := base64.StdEncoding.DecodeString(r.URL.Query().Get("message"))
	if err != nil {
		return nil, err
	}
	return ioutil.ReadAll(flate.NewReader(bytes.NewReader(packed))) // expect: decompression-bomb
}
