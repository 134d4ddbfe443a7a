package mirror

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

type Mirror struct {
	client *http.Client
	base   string
	tries  int
}

var errGone = errors.New("gone")

// Index reads what there is, and tries again as long as the other side is busy.
func (m *Mirror) Index(ctx context.Context) ([]string, error) {
	var last error
	for try := 0; try < m.tries; try++ {
		names, err := m.index(ctx)
		switch {
		case err == nil:
			return names, nil
		case errors.Is(err, errGone), errors.Is(err, context.Canceled):
			return nil, err
		}
		log.Printf("try %d of %s: %v", try, m.base, err)
		last = err
		time.Sleep(time.Duration(try) * time.Second)
	}
	return nil, fmt.Errorf("after %d tries: %w", m.tries, last)
}

func (m *Mirror) index(ctx context.Context) ([]string, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, m.base+"/index.json", nil)
	if err != nil {
		return nil, fmt.Errorf("request: %w", err)
	}
	response, err := m.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("index of %s: %w", m.base, err)
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusGone {
		return nil, errGone
	}
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, fmt.Errorf("body: %w", err)
	}
	var names []string
	return names, json.Unmarshal(data, &names)
}
