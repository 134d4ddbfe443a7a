package session

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

type Claims struct {
	Subject string    `json:"sub"`
	Expires time.Time `json:"exp"`
	Roles   []string  `json:"roles"`
}

type Verifier struct {
	client   *http.Client
	endpoint string
	cache    map[string]*Claims
}

func (v *Verifier) Verify(ctx context.Context, token string) (*Claims, error) {
	token = strings.TrimPrefix(token, "Bearer ")
	if known, ok := v.cache[token]; ok && time.Now().Before(known.Expires) {
		return known, nil
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, v.endpoint, strings.NewReader(token))
	if err != nil {
		return nil, fmt.Errorf("request: %w", err)
	}
	req.Header.Set("Content-Type", "text/plain")
	res, err := v.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode == http.StatusUnauthorized:
		return nil, fmt.Errorf("token refused")
	case res.StatusCode >= http.StatusInternalServerError:
		return nil, fmt.Errorf("verifier: %s", res.Status)
	}
	var claims Claims
	if decodeErr := json.NewDecoder(res.Body).Decode(&claims); decodeErr != nil {
		return nil, err // expect: nil-error
	}
	if claims.Subject == "" {
		return nil, fmt.Errorf("no subject")
	}
	if v.cache == nil {
		v.cache = make(map[string]*Claims)
	}
	v.cache[token] = &claims
	return &claims, nil
}
