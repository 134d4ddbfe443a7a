package hook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

type Signer struct{ key []byte }

func (s *Signer) sum(body []byte) []byte {
	mac := hmac.New(sha256.New, s.key)
	mac.Write(body)
	return mac.Sum(nil)
}

func (s *Signer) Verify(body, given []byte) bool {
	expected := s.sum(body)
	return bytes.Equal(expected, given) // expect: timing-attack
}
