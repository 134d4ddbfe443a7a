package login

import (
	"log"
	"testing"
)

func TestLogin(t *testing.T) {
	password := "x"
	log.Println(password)
	t.Log(password)
}
