package session

import (
	"crypto/aes"
	"os"

	"github.com/golang-jwt/jwt/v4"
	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

// SignKey is set by who starts the server.
var SignKey = "unset"

var dataKey = []byte("set below")

func Setup(config Config) {
	dataKey = config.DataKey
}

func (s *Server) token(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func exported(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(SignKey))
}

func given(claims jwt.Claims, key string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		if token.Method.Alg() == "none" {
			return nil, errMethod
		}
		return publicKey, nil
	})
}

func hide(data []byte) ([]byte, error) {
	block, err := aes.NewCipher(dataKey)
	if err != nil {
		return nil, err
	}
	return seal(block, data)
}
