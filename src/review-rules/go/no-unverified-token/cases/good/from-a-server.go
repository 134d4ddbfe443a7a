package client

import (
	"encoding/json"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

func user(c *http.Client, url string) (string, error) {
	resp, err := c.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct{ Token string }
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", err
	}
	claims := jwt.MapClaims{}
	if _, _, err := new(jwt.Parser).ParseUnverified(answer.Token, claims); err != nil {
		return "", err
	}
	return claims.GetSubject()
}
