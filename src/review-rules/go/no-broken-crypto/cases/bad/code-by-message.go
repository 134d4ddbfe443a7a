package otp

import (
	"context"
	"fmt"
	"math/rand"
	"time"
)

type service struct {
	send func(ctx context.Context, phone, text string) error
	keep func(ctx context.Context, key, value string) error
	rng  *rand.Rand
}

func newService() *service {
	return &service{rng: rand.New(rand.NewSource(time.Now().UnixNano()))}
}

func (s *service) start(ctx context.Context, phone string) error {
	code := fmt.Sprintf("%06d", s.rng.Intn(1000000)) // expect: weak-crypto
	if err := s.keep(ctx, "otp:"+phone, code); err != nil {
		return err
	}
	return s.send(ctx, phone, "Your verification code is "+code)
}
