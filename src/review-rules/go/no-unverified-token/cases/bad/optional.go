package billing

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
)

func verify(secret, body []byte, signature string) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	given, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(given, mac.Sum(nil))
}

func Events(secret []byte, apply func([]byte) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			http.Error(w, "it cannot be read", http.StatusBadRequest)
			return
		}
		if signature := r.Header.Get("X-Signature"); signature != "" { // expect: unverified-token
			if !verify(secret, body, signature) {
				http.Error(w, "wrong signature", http.StatusForbidden)
				return
			}
		}
		if err := apply(body); err != nil {
			http.Error(w, "it failed", http.StatusInternalServerError)
		}
	}
}

type hook struct{ secret []byte }

func (h *hook) check(r *http.Request, body []byte) error {
	sig := r.Header.Get("X-Hub-Signature-256")
	if sig != "" && !verify(h.secret, body, sig) { // expect: unverified-token
		return errors.New("wrong signature")
	}
	return nil
}
