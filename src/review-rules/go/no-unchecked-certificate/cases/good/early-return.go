package api

import "crypto/tls"

type settings struct{ SkipTLSVerify bool }

func config(s settings) *tls.Config {
	if !s.SkipTLSVerify {
		return nil
	}
	return &tls.Config{InsecureSkipVerify: true}
}
