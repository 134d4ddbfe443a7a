package main

import (
	"fmt"

	"golang.org/x/oauth2"
)

// Who runs it copies the code from the page himself.
func ask(conf *oauth2.Config) string {
	fmt.Println("Open", conf.AuthCodeURL("state"))
	var code string
	fmt.Scan(&code)
	return code
}
