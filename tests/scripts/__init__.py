"""The scripts' own logic, in Node.js: no browser, no network, and a clock that the tests move."""
