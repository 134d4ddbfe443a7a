package generate

import (
	"bytes"
	"crypto/tls"
	"go/format"
	"io"
	"net/http"
)

func Generate(url string) ([]byte, error) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	res, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	var source bytes.Buffer
	if _, err := io.Copy(&source, res.Body); err != nil {
		return nil, err
	}
	return format.Source(source.Bytes())
}
