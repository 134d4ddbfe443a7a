package sample

import (
	"context"
	"fmt"
	"net/http"
)

type ledger struct {
	base string
	hc   *http.Client
}

func (l *ledger) invoice(ctx context.Context, number string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, l.base+number, nil)
	if err != nil {
		return err
	}
	res, err := l.hc.Do(req)
	if err != nil {
		return fmt.Errorf("ledger: %d: %w", res.StatusCode, err) // expect: use-after-failure
	}
	return res.Body.Close()
}
