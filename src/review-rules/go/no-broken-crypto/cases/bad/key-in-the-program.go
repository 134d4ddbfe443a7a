package session

import (
	"crypto/aes"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v4"
	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("a-very-secret-key")) // expect: weak-crypto

const signKey = "3f1c0b9e5d"

var dataKey = []byte("0123456789abcdef")

func token(name string) (string, error) {
	claims := jwt.MapClaims{"sub": name, "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(signKey)) // expect: weak-crypto
}

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errMethod
		}
		return []byte(signKey), nil // expect: weak-crypto
	})
}

func hide(data []byte) ([]byte, error) {
	block, err := aes.NewCipher(dataKey) // expect: weak-crypto
	if err != nil {
		return nil, err
	}
	return seal(block, data)
}

func open(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "user")
	if err == nil {
		show(w, session)
	}
}
