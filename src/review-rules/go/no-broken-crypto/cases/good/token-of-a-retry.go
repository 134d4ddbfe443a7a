package retry

import "math/rand"

const tokenLength = 30

// RetryToken marks requests that are the same one, sent again.
func RetryToken() string {
	letters := []rune("abcdefghijklmnopqrstuvwxyz0123456789")
	retryToken := make([]rune, tokenLength)
	for i := range retryToken {
		retryToken[i] = letters[rand.Intn(len(letters))]
	}
	return string(retryToken)
}
