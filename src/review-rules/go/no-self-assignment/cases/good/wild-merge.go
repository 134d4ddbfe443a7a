package config

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"
)

type Limits struct {
	Requests int
	Burst    int
}

type Server struct {
	Addr    string
	Timeout time.Duration
	Limits  Limits
	Tags    map[string]string
}

type Patch struct {
	Addr    *string
	Timeout *string
	Limits  *Limits
	Tags    map[string]string
}

func (s *Server) Apply(patch *Patch) error {
	if patch == nil {
		return errors.New("no patch")
	}
	if patch.Addr != nil {
		s.Addr = os.ExpandEnv(*patch.Addr)
	}
	if patch.Timeout != nil {
		timeout, err := time.ParseDuration(*patch.Timeout)
		if err != nil {
			seconds, numberErr := strconv.Atoi(*patch.Timeout)
			if numberErr != nil {
				return fmt.Errorf("timeout: %w", err)
			}
			timeout = time.Duration(seconds) * time.Second
		}
		if timeout <= 0 {
			return errors.New("timeout must be positive")
		}
		s.Timeout = timeout
	}
	if patch.Limits != nil && (patch.Limits.Requests > 0 || patch.Limits.Burst > 0) {
		s.Limits = *patch.Limits
	}
	if s.Tags == nil {
		s.Tags = make(map[string]string, len(patch.Tags))
	}
	for key, value := range patch.Tags {
		if value == "" {
			delete(s.Tags, key)
			continue
		}
		s.Tags[key] = value
	}
	return nil
}
