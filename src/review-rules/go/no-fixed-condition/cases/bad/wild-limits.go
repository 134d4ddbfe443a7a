package limit

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

type Limiter struct {
	window  time.Duration
	allowed uint32
	seen    map[string][]time.Time
	trusted []string
}

func (l *Limiter) Check(r *http.Request, now time.Time) error {
	switch r.Method {
	case http.MethodOptions, http.MethodHead:
		return nil
	}
	key := r.Header.Get("X-Forwarded-For")
	if key == "" {
		key = r.RemoteAddr
	}
	for _, prefix := range l.trusted {
		if strings.HasPrefix(key, prefix) {
			return nil
		}
	}
	allowed := l.allowed
	if header := r.Header.Get("X-Limit"); header != "" {
		number, err := strconv.ParseUint(header, 10, 32)
		if err != nil {
			return fmt.Errorf("limit: %w", err)
		}
		allowed = uint32(number)
	}
	if l.allowed < 0 { // expect: constant-condition
		return errors.New("no limit is set")
	}
	var recent []time.Time
	for _, at := range l.seen[key] {
		if now.Sub(at) < l.window {
			recent = append(recent, at)
		}
	}
	l.seen[key] = append(recent, now)
	if uint32(len(recent)) >= allowed {
		return fmt.Errorf("%s: more than %d requests", key, allowed)
	}
	return nil
}
