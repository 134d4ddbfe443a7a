package client

import (
	"fmt"
	"net/http"
	"time"
)

// Each answer that is not the last keeps its connection.
func getWhenReady(client *http.Client, url string, tries int) (*http.Response, error) {
	for try := range tries {
		resp, err := client.Get(url) // expect: unclosed-body
		if err != nil {
			return nil, err
		}
		if resp.StatusCode != http.StatusServiceUnavailable {
			return resp, nil
		}
		time.Sleep(time.Duration(try) * time.Second)
	}
	return nil, fmt.Errorf("%s is not ready after %d tries", url, tries)
}
