package billing

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"
)

type Subscription struct {
	ID      string
	Plan    string
	Ends    time.Time
	Renewed int
}

type Store interface {
	Due(ctx context.Context, before time.Time) ([]*Subscription, error)
	Save(ctx context.Context, s *Subscription) error
}

type Renewer struct {
	store  Store
	client *http.Client
	base   string
}

func (r *Renewer) Run(ctx context.Context) error {
	due, err := r.store.Due(ctx, time.Now().Add(24*time.Hour))
	if err != nil {
		return fmt.Errorf("due subscriptions: %w", err)
	}
	for _, s := range due {
		if err := r.renew(ctx, s); err != nil {
			return fmt.Errorf("renew %s: %w", s.ID, err)
		}
	}
	return nil
}

func (r *Renewer) renew(ctx context.Context, s *Subscription) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.base+"/charges", nil)
	if err != nil {
		return err
	}
	strings.ToUpper(s.Plan) // expect: dropped-result
	req.URL.RawQuery = "plan=" + s.Plan
	resp, err := r.client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusPaymentRequired {
		fmt.Errorf("subscription %s was not paid", s.ID) // expect: dropped-result
	}
	s.Ends.AddDate(0, 1, 0) // expect: dropped-result
	s.Renewed++
	return r.store.Save(ctx, s)
}
