package report

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type service struct {
	client *http.Client
	base   string
}

type summary struct{ Names []string }

func (s *service) Fetch() (*summary, error) {
	req, err := http.NewRequest(http.MethodGet, s.base+"/summary", nil)
	if err != nil {
		return nil, err
	}
	resp, err := s.client.Do(req)
	if err != nil {
		if resp.StatusCode == http.StatusNotFound { // expect: use-after-failure
			return nil, fmt.Errorf("no summary there: %w", err)
		}
		return nil, err
	}
	defer resp.Body.Close()
	found := &summary{}
	return found, json.NewDecoder(resp.Body).Decode(found)
}

func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, "no size of", path)
		if info.IsDir() && len(path) > 1 { // expect: use-after-failure
			return 0
		}
		return -1
	}
	return info.Size()
}
